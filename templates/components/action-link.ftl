<#ftl output_format="HTML">
<#--
  The one thing to do next: a link with an arrow, or a button-like link for the main action of a page.

  href     where it goes
  text     what it says; it must make sense on its own
  button   true for the main action, at most one or two on a page (false)
-->
<#macro actionLink href text button=false>
<p class="${button?then('action-button', 'action')}"><a href="${href}">${text}</a></p>
</#macro>
