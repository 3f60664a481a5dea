<#ftl output_format="HTML">
<#--
  A link from the end of a page to its beginning. The page's body must have the id "top".

  text   what it says ("Back to top")
-->
<#macro backToTop text="Back to top">
<a class="to-top" href="#top">${text}</a></#macro>
