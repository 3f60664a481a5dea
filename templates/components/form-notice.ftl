<#ftl output_format="HTML">
<#import "details.ftl" as details>
<#--
  What one form asks, why, who sees it and how long it is kept.

  notice   a map: {"id", "title", "why", "keptByStaff" (true where nobody is asked, and staff write it down), "kept" (text such as "3 years", empty while it is not set),
           "asked" (a list of maps {"seenBy" (a sentence), "questions" (list of texts)})}
  level    the level of its heading, 3 to 5 (4)
-->
<#macro formNotice notice level=4>
<section class="notice" aria-labelledby="form-${notice.id}">
<h${level} id="form-${notice.id}">${notice.title}</h${level}>
<p><strong>Why:</strong> ${notice.why}</p>
<p><strong>How long we keep it:</strong> <#if notice.kept?has_content>${notice.kept}.<#else>We have not set this yet.</#if></p>
<#list notice.asked as asked>
<p class="ask">${asked.seenBy}</p>
<#-- Heard alone, in a list of buttons, a number of questions says nothing. -->
<#local inside><#if notice.keptByStaff>See what we write down<#else>See the <#if asked.questions?size == 1>question<#else>${asked.questions?size} questions</#if></#if><span class="unseen">: ${notice.title}. ${asked.seenBy}</span></#local>
<@details.details summary=inside>
<ul class="columns">
<#list asked.questions as question>
<li>${question}</li>
</#list>
</ul>
</@details.details>
</#list>
</section>
</#macro>
