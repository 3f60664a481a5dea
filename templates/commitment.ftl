<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/action-link.ftl" as action>
<#import "components/inset.ftl" as inset>
<#import "components/quotation.ftl" as quotation>
<#import "components/summary-list.ftl" as summary>
<#assign root = content.rootpath!"">
<#assign asked = (statements!{})[content.asks!""]!"">
<#assign table = (figures![])?filter(figure -> figure.id == "commitments" && !figure.withheld)>
<#assign row = table?map(figure -> figure.rows?filter(one -> one.label == asked))>
<#assign known = row?has_content && row?first?has_content>
<@layout.page parents=[{"href": "commitments.html", "label": "Commitments"}]>
<@body.body html=content.body!"" />
<h2 id="how-it-is-going">How it is going</h2>
<#if known>
<#assign one = row?first?first>
<p>We ask lay partners if they agree with this:</p>
<@quotation.quotation words=asked />
<@summary.summaryList rows=[
  {"key": "Replies that agree", "value": one.base?has_content?then("about " + one.shown + " of " + one.base, one.shown)},
  {"key": "Share", "value": one.share},
  {"key": "Period", "value": table?first.subtitle}] />
<p>We count replies, not people. A lay partner can reply more than once a year, without a name.</p>
<p><a href="${root}small-numbers.html">How we protect people in small numbers</a></p>
<@action.actionLink href="${root}figures.html#commitments" text="See all ten commitments side by side" />
<#else>
<@inset.inset>
<p>There is nothing to show yet. This page will say how it is going when we have enough replies.</p>
</@inset.inset>
</#if>
</@layout.page>
