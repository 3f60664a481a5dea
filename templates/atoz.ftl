<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#assign root = content.rootpath!"">
<@layout.page>
<@body.body html=content.body!"" />
<nav class="letters" aria-label="Letters">
<ul>
<#list atoz as part>
<li><a href="#letter-${part.letter?lower_case?replace("#", "other")}">${part.letter}</a></li>
</#list>
</ul>
</nav>
<#list atoz as part>
<h2 id="letter-${part.letter?lower_case?replace("#", "other")}">${part.letter}</h2>
<ul class="columns">
<#list part.entries as entry>
<li><a href="${root}${entry.href}">${entry.label}</a></li>
</#list>
</ul>
</#list>
</@layout.page>
