<#ftl output_format="HTML">
<#--
  The questions of a form, so that people can prepare.

  questions  list of {ask, required, kind, choices}
-->
<#macro questionList questions>
<ol class="questions">
<#list questions as question>
<li>
<p><strong>${question.ask}</strong></p>
<p class="hint">${question.kind}<#if !question.required> (you can leave this out)</#if></p>
<#if question.choices?has_content>
<ul>
<#list question.choices as choice>
<li>${choice}</li>
</#list>
</ul>
</#if>
</li>
</#list>
</ol>
</#macro>
