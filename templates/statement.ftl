<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/contents-list.ftl" as contents>
<#import "components/date.ftl" as date>
<#assign text = content.body!"">
<#assign facts = accessibilityTests!{}>
<@layout.page>
<@body.body html=text part="intro" />
<@contents.contentsList items=contents.parts(text) />
<@body.body html=text part="upto" after="preparation-of-this-accessibility-statement" />
<#if facts?has_content>
<p>This website was last tested on <@date.date iso=facts.day />, by the team that made it. A program looked at every page, in each of these ways:</p>
<ul>
<#list facts.looks as look>
<li>${look}</li>
</#list>
</ul>
<p>Tests also use the pages:</p>
<ul>
<#list facts.also as way>
<li>${way}</li>
</#list>
</ul>
<p>The program is ${facts.checker}. It looked for ${facts.rules}.</p>
<#if facts.faults?has_content>
<p>It found these faults, which we have not mended yet:</p>
<ul>
<#list facts.faults as fault>
<li>${fault}</li>
</#list>
</ul>
<#else>
<p>It found no faults. A program cannot find all of them.</p>
</#if>
<p>People must still test the website with:</p>
<ul>
<#list facts.byPeople as what>
<li>${what}</li>
</#list>
</ul>
</#if>
<@body.body html=text part="rest" after="preparation-of-this-accessibility-statement" />
</@layout.page>
