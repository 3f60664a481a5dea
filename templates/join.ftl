<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as text>
<#import "components/action-link.ftl" as links>
<#import "components/question-list.ftl" as questions>
<@layout.page>
<@text.body/>
<p>${config.payment_wording}</p>
<h2 id="apply">Apply</h2>
<@links.actionLink href=config.link_expression label="Fill in the expression of interest form"/>
<#if (joinQuestions![])?has_content>
<h2 id="questions">What the form asks</h2>
<p>You can read the questions here first, so that you can prepare.</p>
<@questions.questionList questions=joinQuestions/>
</#if>
</@layout.page>
