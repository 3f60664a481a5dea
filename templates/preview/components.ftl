<#ftl output_format="HTML">
<#-- Every component with its options and examples. Only the preview has this page. -->
<#import "../layouts/page.ftl" as layout>
<#import "../components/contents-list.ftl" as contents>
<#import "../components/details.ftl" as details>
<#import "../components/summary-list.ftl" as summary>
<@layout.page>
<p class="lead">The parts that pages are made of, with their options. Only the preview has this page.</p>
<@contents.contentsList id="all-components" title="All components" items=components?map(component -> {"href": "#component-" + component.name, "label": component.name}) />
<#list components as component>
<section aria-labelledby="component-${component.name}">
<h2 id="component-${component.name}">${component.name}</h2>
<p>${component.about}</p>
<#if component.options?has_content>
<@summary.summaryList rows=component.options?map(option -> {"key": option.name, "value": option.says}) />
</#if>
<#include "examples/${component.name}.ftl">
<@details.details summary="How the examples of ${component.name} are written">
<div class="scroll" role="region" aria-label="Source of the examples of ${component.name}" tabindex="0"><pre>${component.source}</pre></div>
</@details.details>
</section>
</#list>
</@layout.page>
