<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as text>
<#import "components/figure.ftl" as charts>
<#import "components/inset.ftl" as insets>
<@layout.page>
<@text.body/>
<#if (figures![])?has_content>
<p>These figures are for ${figuresPeriod}.</p>
<#list figures as figure>
<@charts.figure figure=figure root=""/>
</#list>
<#else>
<@insets.inset>
<p>There are no figures to show yet.</p>
</@insets.inset>
</#if>
</@layout.page>
