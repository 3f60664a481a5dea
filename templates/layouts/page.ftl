<#ftl output_format="HTML">
<#import "../components/dates.ftl" as dates>
<#assign places = [
  {"href": "index.html", "label": "Home"},
  {"href": "role.html", "label": "Our role"},
  {"href": "principles.html", "label": "Principles"},
  {"href": "commitments.html", "label": "Commitments"},
  {"href": "projects.html", "label": "Projects"},
  {"href": "get-involved.html", "label": "Get involved"},
  {"href": "figures.html", "label": "Our figures"},
  {"href": "glossary.html", "label": "Glossary"},
  {"href": "contact.html", "label": "Contact"}]>
<#--
  The frame of every public page. The page itself goes between the tags.

  root      the way to the root of the site, "" or ending in "/" (the page's own)
  heading   false when the page prints its own h1 (true)
  parents   the pages above this one, for the breadcrumbs: a list of maps {"href", "label"} ([])
-->
<#macro page root=content.rootpath!"" heading=true parents=[]>
<#local here = (content.uri!"")?remove_beginning("/")>
<#local above = parents?map(parent -> parent.href)>
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title><#if here != "index.html">${content.title} - </#if>${config.site_name} - ${config.trust_name}</title>
<meta name="description" content="${content.description!""}">
<link rel="stylesheet" href="${root}css/site.css">
<link rel="icon" href="${root}images/favicon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header class="top">
<div class="wrap">
<p class="name"><a href="${root}index.html">${config.site_name}</a></p>
<p class="owner">${config.trust_name}</p>
</div>
<nav aria-label="Main">
<ul class="wrap">
<#list places as place>
<li><a href="${root}${place.href}"<#if place.href == here> aria-current="page"<#elseif above?seq_contains(place.href)> aria-current="true"</#if>>${place.label}</a></li>
</#list>
</ul>
</nav>
</header>
<#if parents?has_content>
<nav class="crumbs wrap" aria-label="Breadcrumb">
<ol>
<li><a href="${root}index.html">Home</a></li>
<#list parents as parent>
<li><a href="${root}${parent.href}">${parent.label}</a></li>
</#list>
</ol>
</nav>
</#if>
<main id="main" class="wrap" tabindex="-1">
<#if heading>
<h1>${content.title}</h1>
</#if>
<#nested>
</main>
<footer>
<div class="wrap">
<ul>
<li><a href="${root}accessibility.html"<#if here == "accessibility.html"> aria-current="page"</#if>>Accessibility statement</a></li>
<li><a href="${root}privacy.html"<#if here == "privacy.html"> aria-current="page"</#if>>Privacy notice</a></li>
<li><a href="${root}contact.html">Contact us</a></li>
</ul>
<#if (content.reviewed!)?has_content>
<p>Page last reviewed: <@dates.date iso=content.reviewed /><#if (content.review!)?has_content><br>Next review due: <@dates.date iso=content.review /></#if></p>
</#if>
<p>${config.trust_name}</p>
</div>
</footer>
</body>
</html>
</#macro>
