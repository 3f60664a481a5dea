<#ftl output_format="HTML">
<#--
  The outermost part of every page, public and staff: head, skip link, header, main, footer.

  title        the page's title
  site         the name of the site, behind the title and in the header
  owner        whose site it is, under the name
  home         the address of the first page
  root         the way from this page to the top of the site, with a slash at its end
  description  one sentence for search engines; may be empty
  robots       what search engines may do; empty leaves it to them
  nav          list of {href, label, current}
  banner       a sentence above everything; may be empty
  crumbs       list of {href, label}; may be empty
  footer       list of {href, label}; may be empty
  reviewed     when the page was last reviewed, in words; may be empty
  wide         whether the page needs room for wide tables
-->
<#macro document title site owner home root nav description="" robots="" banner="" crumbs=[] footer=[] reviewed="" wide=false>
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${title} - ${site}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<#if description?has_content>
<meta name="description" content="${description}">
</#if>
<#if robots?has_content>
<meta name="robots" content="${robots}">
</#if>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${root}css/site.css">
<link rel="icon" href="${root}images/icon.svg" type="image/svg+xml">
</head>
<body<#if wide> class="wide"</#if>>
<a class="skip-link" href="#main">Skip to main content</a>
<#if banner?has_content>
<p class="banner">${banner}</p>
</#if>
<header class="site-header">
<div class="width">
<p class="site-name"><a href="${home}">${site}</a></p>
<p class="site-owner">${owner}</p>
</div>
<nav class="site-nav" aria-label="Main">
<ul class="width">
<#list nav as link>
<li><a href="${link.href}"<#if link.current> aria-current="page"</#if>>${link.label}</a></li>
</#list>
</ul>
</nav>
</header>
<div class="width">
<#if crumbs?has_content>
<nav class="crumbs" aria-label="Breadcrumb">
<ol>
<#list crumbs as crumb>
<li><a href="${crumb.href}">${crumb.label}</a></li>
</#list>
</ol>
</nav>
</#if>
<main id="main" tabindex="-1">
<#nested>
</main>
</div>
<footer class="site-footer">
<div class="width">
<#if footer?has_content>
<ul>
<#list footer as link>
<li><a href="${link.href}">${link.label}</a></li>
</#list>
</ul>
</#if>
<#if reviewed?has_content>
<p>This page was last reviewed on ${reviewed}.</p>
</#if>
<p>${owner}</p>
</div>
</footer>
</body>
</html>
</#macro>
