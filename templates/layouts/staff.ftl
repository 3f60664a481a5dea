<#ftl output_format="HTML">
<#import "document.ftl" as base>
<#--
  A page of the staff reports. All links are relative, so that it opens from a shared drive.

  title  the page's heading
  nav    list of {href, label, current}
-->
<#macro staff title nav>
<@base.document
  title=title
  site="Lay partners: staff reports"
  owner="For the involvement team"
  home="index.html"
  root=""
  robots="noindex, nofollow"
  banner="This page contains personal data. Keep it inside the Trust."
  nav=nav
  wide=true
>
<h1>${title}</h1>
<#nested>
</@base.document>
</#macro>
