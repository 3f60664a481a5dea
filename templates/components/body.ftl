<#ftl output_format="HTML">
<#--
  The text of a page, already turned from Markdown into HTML.
  The only place on the site where text is printed without escaping: hand it nothing but a page's own body.

  html   the HTML of the body; nothing is printed when it is empty
  part   "all", "intro" (what stands before the first second-level heading), "upto" (from there to the end of
         the section that "after" names) or "rest" (what is left) ("all")
  after  for "upto" and "rest": the id of a second-level heading. Where the page has no such heading, "upto" is
         all from the first one on, and "rest" is nothing ("")
-->
<#macro body html part="all" after="">
<#local first = next(html, 0)>
<#local cut = (after == "")?then(first, end(html, after))>
<#local shown = {"all": html, "intro": html[0..<first], "upto": html[first..<cut], "rest": html[cut..]}[part]>
<#if shown?trim?has_content>
<div class="prose">
${shown?no_esc}
</div>
</#if>
</#macro>

<#-- Where the next second-level heading begins; the end of the text if there is none. -->
<#function next html from>
  <#local found = html?index_of("<h2", from)>
  <#return (found lt 0)?then(html?length, found)>
</#function>

<#-- Where the section with that heading ends. -->
<#function end html id>
  <#local begin = html?index_of('<h2 id="' + id + '"')>
  <#return (begin lt 0)?then(html?length, next(html, begin + 1))>
</#function>
