<#ftl output_format="HTML">
<#--
  The questions of a form to answer with a pen: boxes to tick for choices, lines to write on for words.

  questions   a list of maps as for the question list: {"ask", "required", "kind", "choices"}
-->
<#macro paperQuestions questions>
<ol class="questions paper">
<#list questions as question>
<li>
<p class="ask">${question.ask}</p>
<p class="hint">${question.kind}<#if !question.required>. You can leave this one out</#if>.</p>
<#if (question.choices![])?has_content>
<ul class="boxes">
<#list question.choices as choice>
<li>${choice}</li>
</#list>
</ul>
<#else>
<p class="writing-line"></p>
<p class="writing-line"></p>
</#if>
</li>
</#list>
</ol>
</#macro>
