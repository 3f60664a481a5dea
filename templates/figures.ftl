<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/inset.ftl" as inset>
<#import "components/contents-list.ftl" as contents>
<#import "components/figure.ftl" as figure>
<#import "components/protection-rules.ftl" as rules>
<#assign root = content.rootpath!"">
<#assign shown = figures![]>
<#assign download = {"href": "#download", "label": "Download these numbers"}>
<@layout.page>
<@body.body html=content.body!"" part="intro" />
<#if shown?has_content>
<@contents.contentsList items=shown?map(one -> {"href": "#" + one.id, "label": one.title})
  + contents.parts(content.body!"") + [download] />
<#list shown as one>
<@figure.figure figure=one root=root />
</#list>
<#else>
<@inset.inset>
<p>There are no figures yet. They will be here after the first forms and meeting records have come in.</p>
</@inset.inset>
</#if>
<@body.body html=content.body!"" part="upto" after="how-we-protect-people" />
<#if protection??>
<div class="prose">
<@rules.protectionRules rule=protection />
</div>
</#if>
<@body.body html=content.body!"" part="rest" after="how-we-protect-people" />
<#if shown?has_content>
<h2 id="download">${download.label}</h2>
<p>Each figure has a file that you can open in a spreadsheet. There is also one file with <a href="${root}data/all-figures.csv">all the figures (CSV)</a>.</p>
<p>The <a href="${root}data-dictionary.html">data dictionary</a> lists the files and explains their columns. You may use them under the <a href="${config.licence_url}">${config.licence_name}</a>.</p>
</#if>
</@layout.page>
