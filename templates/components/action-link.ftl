<#ftl output_format="HTML">
<#--
  A link to the thing most people come to do.

  href   where to
  label  what it does, beginning with a verb
-->
<#macro actionLink href label>
<p><a class="action-link" href="${href}"><svg class="action-arrow" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="11"/><path d="M6 12h11m-5-5 5 5-5 5"/></svg><span>${label}</span></a></p>
</#macro>
