<#ftl output_format="HTML">
<#import "../components/banner.ftl" as banner>
<#import "section.ftl" as parts>
<#--
  Several reports as one page, for paper.

  title, site, trust   what it is, and whose
  made                 the line that says when it was made
  personal             whether it holds personal data
  reports              {"id", "title", "sections" (as staff/section.ftl wants each)}
-->
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<title>${title}</title>
</head>
<body>
<div class="running">${title}, ${trust}. ${made}<#if personal> Contains personal data.</#if></div>
<h1>${title}</h1>
<p class="lead">${site}, ${trust}. ${made}</p>
<#if personal>
<@banner.banner title="This document contains personal data.">Keep it inside the Trust, and shred it after use.</@banner.banner>
</#if>
<#if reports?size gt 1>
<ul>
<#list reports as report><li><a href="#${report.id}">${report.title}</a></li></#list>
</ul>
</#if>
<#list reports as report>
<#if reports?size gt 1><h1 class="new-page" id="${report.id}">${report.title}</h1></#if>
<#list report.sections as section>
<@parts.section section=section paper=true />
</#list>
</#list>
</body>
</html>
