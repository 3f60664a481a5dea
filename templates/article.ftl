<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/dates.ftl" as dates>
<#assign parent = (content.type == "story")?then({"href": "stories.html", "label": "Stories"}, {"href": "news.html", "label": "News"})>
<@layout.page parents=[parent]>
<p class="lead">${content.description!""}</p>
<p class="hint"><@dates.date iso=content.date?string("yyyy-MM-dd") /></p>
<@body.body html=content.body!"" />
</@layout.page>
