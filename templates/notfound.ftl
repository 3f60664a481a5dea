<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as text>
<#assign root = "${config.site_host}/">
<@layout.page root=root>
<@text.body/>
<ul>
<li><a href="${root}index.html">Go to the home page</a></li>
<li><a href="${root}projects.html">See the projects</a></li>
<li><a href="${root}contact.html">Contact us</a></li>
</ul>
</@layout.page>
