<#ftl output_format="HTML">
<#import "../components/back-to-top.ftl" as toTop>
<#import "../components/breadcrumbs.ftl" as crumbs>
<#import "../components/date.ftl" as date>
<#import "../components/feedback-link.ftl" as feedback>
<#import "../components/structured-data.ftl" as structured>
<#import "../components/versions.ftl" as versions>
<#assign places = [
  {"href": "index.html", "label": "Home"},
  {"href": "role.html", "label": "Our role"},
  {"href": "principles.html", "label": "Principles"},
  {"href": "commitments.html", "label": "Commitments"},
  {"href": "projects.html", "label": "Projects"},
  {"href": "get-involved.html", "label": "Get involved"},
  {"href": "figures.html", "label": "Our figures"},
  {"href": "glossary.html", "label": "Glossary"},
  {"href": "search.html", "label": "Search"},
  {"href": "contact.html", "label": "Contact"}]>
<#assign below = [
  {"href": "accessibility.html", "label": "Accessibility statement"},
  {"href": "privacy.html", "label": "Privacy notice"},
  {"href": "cookies.html", "label": "Cookies"},
  {"href": "news.html", "label": "News"},
  {"href": "stories.html", "label": "Stories"},
  {"href": "a-to-z.html", "label": "A to Z"},
  {"href": "contact.html", "label": "Contact us"}]>
<#--
  The frame of every public page. The page itself goes between the tags.

  root      the way to the root of the site, "" or ending in "/" (the page's own)
  heading   false when the page prints its own h1 (true)
  parents   the pages above this one, for the breadcrumbs: a list of maps {"href", "label"} ([])
  script    the path of the one script that the page may run, from the root ("")
  large     true for large letters (what the page says)
-->
<#macro page root=content.rootpath!"" heading=true parents=[] script="" large=(content.enlarged!"") == "yes">
<#local here = (content.uri!"")?remove_beginning("/")>
<#local above = parents?map(parent -> parent.href)>
<#local address = config.site_host + "/" + (content.canonical!here)?replace("^index\\.html$", "", "r")>
<#local print = content.structuredPrint!"">
<#local translated = (content.lang!)?has_content>
<!DOCTYPE html>
<html lang="${content.lang!"en-GB"}"<#if translated> dir="${content.dir}"</#if>>
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; <#if brand.fonts>font-src 'self'; </#if><#if script?has_content || print?has_content>script-src<#if script?has_content> 'self'</#if><#if print?has_content> 'sha256-${print}'</#if>; </#if>base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title><#if here != "index.html">${content.title} - </#if>${config.site_name} - ${config.trust_name}</title>
<meta name="description" content="${content.description!""}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${config.site_name}">
<meta property="og:locale" content="en_GB">
<meta property="og:title" content="${content.title}">
<meta property="og:description" content="${content.description!""}">
<meta property="og:url" content="${address}">
<meta property="og:image" content="${config.site_host}/images/share.png">
<meta property="og:image:alt" content="${config.site_name} at ${config.trust_name}">
<link rel="canonical" href="${address}">
<#list content.languages![] as one>
<link rel="alternate" hreflang="${one.lang}" href="${config.site_host}/${one.href?replace("^index\\.html$", "", "r")}">
</#list>
<link rel="alternate" type="application/atom+xml" title="News and open places" href="${root}news.xml">
<link rel="stylesheet" href="${root}css/site.css">
<link rel="icon" href="${brand.icon?has_content?then(brand.icon, root + "images/favicon.svg")}" type="image/svg+xml">
<@structured.structuredData json=content.structured!"" />
<#if script?has_content>
<script src="${root}${script}" defer></script>
</#if>
</head>
<body id="top"<#if large> class="large"</#if>>
<a class="skip" href="#main"<#if translated> lang="en-GB" dir="ltr"</#if>>Skip to main content</a>
<header class="top"<#if translated> lang="en-GB" dir="ltr"</#if>>
<div class="wrap">
<p class="name"><a href="${root}index.html">${config.site_name}</a></p>
<#if brand.logo?has_content>
<p class="logo"><img src="${root}${brand.logo}" alt="${config.trust_name}"></p>
<#else>
<p class="owner">${config.trust_name}</p>
</#if>
</div>
<nav aria-label="Main">
<ul class="wrap">
<#list places as place>
<li><a href="${root}${place.href}"<#if place.href == here> aria-current="page"<#elseif above?seq_contains(place.href)> aria-current="true"</#if>>${place.label}</a></li>
</#list>
</ul>
</nav>
</header>
<@crumbs.breadcrumbs parents=parents root=root />
<main id="main" class="wrap" tabindex="-1">
<#if heading>
<h1>${content.title}</h1>
</#if>
<@versions.versions items=content.versions![] root=root />
<#nested>
</main>
<footer<#if translated> lang="en-GB" dir="ltr"</#if>>
<div class="wrap">
<p class="feedback"><@feedback.feedbackLink email=config.contact_email subject="${config.site_name} website: ${content.title}" /> <@toTop.backToTop /></p>
<ul>
<#list below as place>
<li><a href="${root}${place.href}"<#if place.href == here> aria-current="page"</#if>>${place.label}</a></li>
</#list>
</ul>
<#if (content.reviewed!)?has_content>
<p>Page last reviewed: <@date.date iso=content.reviewed /><#if (content.review!)?has_content><br>Next review due: <@date.date iso=content.review /></#if></p>
</#if>
<p class="on-paper">Ask about lay partners: ${config.contact_name}, phone ${config.contact_phone}, email ${config.contact_email}<#if config.site_host?has_content><br>This page: ${address}</#if></p>
<p>${config.trust_name}</p>
</div>
</footer>
</body>
</html>
</#macro>
