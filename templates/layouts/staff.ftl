<#ftl output_format="HTML">
<#import "../components/banner.ftl" as banner>
<#--
  The frame of every staff page. The page itself goes between the tags.

  title      what the page is
  site       the name of the site, and trust the name of the Trust
  css        the way to the stylesheet from this page
  nav        the staff pages: a list of maps {"href", "label", "current" ("page" for this one, "true" for the one it
             belongs to, else "")} ([])
  made       the line in the footer that says when and from what the page was made ("")
  above      the page that this one belongs to: a list of none or one {"href", "label"} ([])
  personal   false on a page that holds no personal data (true)
  script     the way to the only script, or "" ("")
-->
<#macro staff title site trust css nav=[] made="" above=[] personal=true script="">
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self';<#if script?has_content> script-src 'self';</#if> img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${title} - ${site} staff reports</title>
<link rel="stylesheet" href="${css}">
<link rel="icon" href="data:,">
<#if script?has_content><script src="${script}" defer></script></#if>
</head>
<body class="wide">
<a class="skip" href="#main">Skip to main content</a>
<header class="top">
<div class="wrap">
<p class="name">${site} staff reports</p>
<p class="owner">${trust}</p>
</div>
<#if nav?has_content>
<nav aria-label="Main">
<ul class="wrap">
<#list nav as item>
<li><a href="${item.href}"<#if item.current?has_content> aria-current="${item.current}"</#if>>${item.label}</a></li>
</#list>
</ul>
</nav>
</#if>
</header>
<#if above?has_content>
<nav class="crumbs wrap" aria-label="Breadcrumb">
<ol>
<#list above as each><li><a href="${each.href}">${each.label}</a></li></#list>
</ol>
</nav>
</#if>
<main id="main" class="wrap" tabindex="-1">
<#if personal>
<@banner.banner title="This page contains personal data.">Keep it inside the Trust.</@banner.banner>
</#if>
<h1>${title}</h1>
<#nested>
</main>
<footer>
<div class="wrap">
<#if made?has_content><p>${made}</p></#if>
<p>${trust}</p>
</div>
</footer>
</body>
</html>
</#macro>
