<#ftl output_format="HTML">
<#import "document.ftl" as base>
<#import "../components/day.ftl" as dates>
<#--
  A page of the public site.

  root     the way from this page to the top of the site; the page for missing addresses gives the site's full address
  crumbs   list of {href, label} from the top down; may be empty
  heading  whether to print the title as the page's heading
-->
<#macro page root=(content.rootpath!"") crumbs=[] heading=true>
<#local uri = content.uri!"">
<@base.document
  title=content.title
  description=(content.description!"")
  site=config.site_name
  owner=config.trust_name
  home="${root}index.html"
  root=root
  crumbs=crumbs
  nav=[
    {"href": "${root}index.html", "label": "Home", "current": uri == "index.html"},
    {"href": "${root}role.html", "label": "Our role", "current": uri == "role.html"},
    {"href": "${root}principles.html", "label": "Principles", "current": uri == "principles.html"},
    {"href": "${root}commitments.html", "label": "Commitments", "current": uri == "commitments.html"},
    {"href": "${root}projects.html", "label": "Projects", "current": uri == "projects.html"},
    {"href": "${root}get-involved.html", "label": "Get involved", "current": uri == "get-involved.html"},
    {"href": "${root}figures.html", "label": "Our figures", "current": uri == "figures.html"},
    {"href": "${root}glossary.html", "label": "Glossary", "current": uri == "glossary.html"},
    {"href": "${root}contact.html", "label": "Contact", "current": uri == "contact.html"}
  ]
  footer=[
    {"href": "${root}accessibility.html", "label": "Accessibility statement"},
    {"href": "${root}privacy.html", "label": "Privacy notice"},
    {"href": "${root}contact.html", "label": "Contact us"}
  ]
  reviewed=dates.words(content.reviewed!"")
>
<#if heading>
<h1>${content.title}</h1>
</#if>
<#nested>
</@base.document>
</#macro>
