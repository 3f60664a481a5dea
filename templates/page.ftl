<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/contents-list.ftl" as contents>
<@layout.page>
<@body.body html=content.body!"" part="intro" />
<@contents.contentsList items=contents.parts(content.body!"") />
<@body.body html=content.body!"" part="rest" />
</@layout.page>
