<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/contents-list.ftl" as contents>
<#import "components/form-notice.ftl" as notice>
<#assign text = content.body!"">
<#assign notices = formNotices![]>
<#assign yours = notices?filter(one -> !one.keptByStaff)>
<#assign ours = notices?filter(one -> one.keptByStaff)>
<@layout.page>
<@body.body html=text part="intro" />
<@contents.contentsList items=contents.parts(text) />
<@body.body html=text part="upto" after="what-we-ask-and-why" />
<#if yours?has_content>
<h3 id="your-forms">What you fill in</h3>
<#list yours as one>
<@notice.formNotice notice=one />
</#list>
</#if>
<#if ours?has_content>
<h3 id="our-records">What we record about people who work with us</h3>
<#list ours as one>
<@notice.formNotice notice=one />
</#list>
</#if>
<@body.body html=text part="rest" after="what-we-ask-and-why" />
</@layout.page>
