<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<@layout.page>
<@body.body html=content.body!"" />
</@layout.page>
