<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as text>
<@layout.page>
<@text.body/>
</@layout.page>
