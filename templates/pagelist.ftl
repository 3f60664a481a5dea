<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/page-card.ftl" as card>
<#-- News and stories: every page of the type that the header names under "lists", the newest first. -->
<#assign root = content.rootpath!"">
<#assign all = (content.lists == "story")?then(published_storys![], published_newsitems![])>
<@layout.page>
<@body.body html=content.body!"" />
<ul class="cards">
<#list all as page>
<@card.pageCard page=page day=page.date?string("yyyy-MM-dd") root=root />
</#list>
</ul>
</@layout.page>
