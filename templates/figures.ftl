<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/inset.ftl" as inset>
<#import "components/contents-list.ftl" as contents>
<#import "components/figure.ftl" as figure>
<#assign root = content.rootpath!"">
<#assign shown = figures![]>
<@layout.page>
<@body.body html=content.body!"" part="intro" />
<#if shown?has_content>
<#if (figuresPeriod!"")?has_content><p class="lead">These figures are for ${figuresPeriod}.</p></#if>
<@contents.contentsList items=shown?map(one -> {"href": "#" + one.id, "label": one.title})
  + contents.parts(content.body!"") />
<#list shown as one>
<@figure.figure figure=one root=root />
</#list>
<#else>
<@inset.inset>
<p>There are no figures yet. They will be here after the first forms and meeting records have come in.</p>
</@inset.inset>
</#if>
<@body.body html=content.body!"" part="rest" />
</@layout.page>
