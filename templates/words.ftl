<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/contents-list.ftl" as contents>
<#import "components/inset.ftl" as inset>
<#import "components/quotation.ftl" as quotation>
<#assign said = partnersWords![]>
<@layout.page parents=[{"href": "figures.html", "label": "Our figures"}]>
<@body.body html=content.body!"" part="intro" />
<#if said?has_content>
<#assign here = []>
<#list said as one><#assign here += [{"href": "#question-" + (one?index + 1)?c, "label": one.question}]></#list>
<@contents.contentsList items=here + contents.parts(content.body!"") />
<#list said as one>
<section aria-labelledby="question-${(one?index + 1)?c}">
<h2 id="question-${(one?index + 1)?c}">${one.question}</h2>
<#list one.words as words>
<@quotation.quotation words=words />
</#list>
</section>
</#list>
<#else>
<@inset.inset>
<p>There are no words here yet. They will be here when lay partners have said that we may quote them, and we have checked that nobody is given away.</p>
</@inset.inset>
</#if>
<@body.body html=content.body!"" part="rest" />
</@layout.page>
