<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/inset.ftl" as inset>
<#-- One idea in a paragraph, which begins with a picture; large letters, on paper too. -->
<@layout.page large=true>
<div class="easy">
<@body.body html=content.body!"" />
<@inset.inset>
<p>Is this page easy to read? <a href="${content.rootpath!""}contact.html">Please tell us</a>.</p>
</@inset.inset>
</div>
</@layout.page>
