<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/action-link.ftl" as action>
<#-- The server shows this page at any address, so its links cannot be relative. -->
<#assign root = config.site_host + "/">
<@layout.page root=root>
<@body.body html=content.body!"" />
<@action.actionLink href="${root}index.html" text="Go to the home page" />
</@layout.page>
