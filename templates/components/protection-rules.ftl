<#ftl output_format="HTML">
<#--
  What we do to small numbers of people, as a list.

  rule   a map: {"threshold", "base", "percentBase"}, each a number
-->
<#macro protectionRules rule>
<ul>
<li>Zero is shown as 0.</li>
<li>Numbers from 1 to ${(rule.threshold - 1)?c} are shown as "fewer than ${rule.threshold?c}".</li>
<li>Numbers from ${rule.threshold?c} up are rounded to the nearest ${rule.base?c}.</li>
<li>A total is added up from the numbers you can see. It may differ from the true total.</li>
<li>A percentage is worked out from rounded numbers. We give one only where at least ${rule.percentBase?c} people or answers are counted.</li>
<li>Below that, we use words: most, more than half, about half or less than half.</li>
<li>Where all agree, or all but a few, we give the least that the share may be. You cannot tell if it is all.</li>
<li>A figure changes once a quarter at most, and only when at least ${rule.threshold?c} people or answers in it are new.</li>
</ul>
</#macro>
