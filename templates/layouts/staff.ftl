<#ftl output_format="HTML">
<#import "../components/banner.ftl" as banner>
<#--
  The frame of every staff page. The page itself goes between the tags.

  title      what the page is
  site       the name of the site, and trust the name of the Trust
  css        the way to the stylesheet from this page
  nav        the staff pages: a list of maps {"href", "label", "current" (true for this page)} ([])
  made       the line in the footer that says when and from what the page was made ("")
-->
<#macro staff title site trust css nav=[] made="">
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${title} - ${site} staff reports</title>
<link rel="stylesheet" href="${css}">
<link rel="icon" href="data:,">
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
<li><a href="${item.href}"<#if item.current!false> aria-current="page"</#if>>${item.label}</a></li>
</#list>
</ul>
</nav>
</#if>
</header>
<main id="main" class="wrap" tabindex="-1">
<@banner.banner title="This page contains personal data.">Keep it inside the Trust.</@banner.banner>
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
