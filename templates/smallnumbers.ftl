<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/contents-list.ftl" as contents>
<#import "components/protection-rules.ftl" as rules>
<#import "components/summary-list.ftl" as summary>
<#import "components/table.ftl" as table>
<#assign text = content.body!"">
<#assign example = (protection.example)![]>
<#assign here = contents.parts(text)>
<#if protection??><#assign here += [{"href": "#words", "label": "What the words mean"}]></#if>
<#if example?has_content><#assign here += [{"href": "#example", "label": "An example"}]></#if>
<@layout.page parents=[{"href": "figures.html", "label": "Our figures"}]>
<@body.body html=text part="intro" />
<@contents.contentsList items=here />
<@body.body html=text part="upto" after="what-we-do-to-the-numbers" />
<#if protection??>
<div class="prose">
<@rules.protectionRules rule=protection />
</div>
</#if>
<@body.body html=text part="rest" after="what-we-do-to-the-numbers" />
<#if protection??>
<h2 id="words">What the words mean</h2>
<@summary.summaryList rows=[
  {"key": "Fewer than " + protection.threshold?c, "value": "The number is 1 to " + (protection.threshold - 1)?c + ". For statements that people rate, it can also be 0."},
  {"key": "Not shown", "value": "It can be any number. We hide it because someone could use it to work out a smaller one."},
  {"key": "About 40", "value": "The number is rounded to the nearest " + protection.base?c + "."},
  {"key": "Most", "value": "Three quarters or more, but not all."},
  {"key": "More than half", "value": "Clearly more than half, but less than three quarters."},
  {"key": "About half", "value": "Half, or very close to it on either side."},
  {"key": "Less than half", "value": "Clearly less than half, but not none."},
  {"key": "Rows shown", "value": "The total leaves out the rows that are hidden."}] />
</#if>
<#if example?has_content>
<h2 id="example">An example</h2>
<p>These numbers are invented. The first column of numbers is what only the team would know. The second is what this website would show. The last is what you could work out from it.</p>
<@table.table id="example-table" caption="Where people who asked to join live (invented)" scroll=true
  columns=[protection.exampleCategory, {"label": "True number", "number": true},
    {"label": "What you see", "number": true}, {"label": "What it could be", "number": true}]
  rows=example?map(line -> [line.label, line.number, line.seen, line.couldBe])
  total=[protection.exampleTotal.label, protection.exampleTotal.number, protection.exampleTotal.seen, protection.exampleTotal.couldBe] />
<p>If we gave the true total, you could take away the rows you can see and get close to the hidden one. That is why the total is added up from the rows shown.</p>
</#if>
</@layout.page>
