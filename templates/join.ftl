<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/inset.ftl" as inset>
<#import "components/action-link.ftl" as action>
<#import "components/contents-list.ftl" as contents>
<#import "components/question-list.ftl" as questions>
<#assign asked = joinQuestions![]>
<#assign here = contents.parts(content.body!"")>
<#if asked?has_content><#assign here += [{"href": "#questions", "label": "The questions we ask"}]></#if>
<#assign here += [{"href": "#form", "label": "The form"}]>
<@layout.page>
<@body.body html=content.body!"" part="intro" />
<@contents.contentsList items=here />
<@body.body html=content.body!"" part="rest" />
<@inset.inset>
<p>${config.payment_wording}</p>
</@inset.inset>
<#if asked?has_content>
<h2 id="questions">The questions we ask</h2>
<p>These are the questions on the form, so that you can prepare your answers.</p>
<@questions.questionList questions=asked />
</#if>
<h2 id="form">The form</h2>
<p>The form opens on another website. We call it an expression of interest.</p>
<@action.actionLink href=config.link_expression text="Fill in the form to join" button=true />
<p>If you do not use the internet, you can <a href="${content.rootpath!""}paper-form.html">print the form</a> and fill it in with a pen.</p>
<p>If you cannot use the form, <a href="${content.rootpath!""}contact.html">contact us</a> and we will fill it in with you.</p>
</@layout.page>
