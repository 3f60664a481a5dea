<#ftl output_format="HTML">
<#--
  The questions of a form, to read before filling it in.

  questions   a list of maps: {"ask", "required" (true or false), "kind" (text such as "Choose one"),
              "choices" (list of texts, may be empty)}
-->
<#macro questionList questions>
<ol class="questions">
<#list questions as question>
<li>
<p class="ask">${question.ask}</p>
<p class="hint">${question.kind}<#if !question.required>. You can leave this one out</#if>.</p>
<#if (question.choices![])?has_content>
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
