<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/paper-questions.ftl" as paper>
<@layout.page parents=[{"href": "get-involved.html", "label": "Get involved"}]>
<@body.body html=content.body!"" part="intro" />
<#if (joinQuestions![])?has_content>
<h2 id="questions">Your answers</h2>
<@paper.paperQuestions questions=joinQuestions />
</#if>
<h2 id="send">Where to send it</h2>
<p>Give it to a member of staff for ${config.contact_name} (${config.contact_role})<#if config.contact_address?has_content>, or post it to this address:</p>
<p>${config.contact_name}<br>${config.contact_role}<br>${config.trust_name}<#list config.contact_address?split(";") as line><br>${line?trim}</#list></p>
<#else>.</p>
</#if>
<p>If you want help, phone ${config.contact_phone}.</p>
<@body.body html=content.body!"" part="rest" />
</@layout.page>
