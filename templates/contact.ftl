<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as text>
<@layout.page>
<h2 id="who-to-ask">Who to ask about lay partners</h2>
<address>
<p>${config.contact_name}<br>${config.contact_role}<br>${config.trust_name}</p>
<p>Email: <a href="mailto:${config.contact_email}">${config.contact_email}</a><br>
Phone: <a href="tel:${config.contact_phone?replace(" ", "")}">${config.contact_phone}</a></p>
</address>
<@text.body/>
<h2 id="pals">${config.complaints_name}</h2>
<p>Email: <a href="mailto:${config.complaints_email}">${config.complaints_email}</a><br>
Phone: <a href="tel:${config.complaints_phone?replace(" ", "")}">${config.complaints_phone}</a></p>
<h2 id="feedback">Tell us how a project went</h2>
<p>Lay partners can <a href="${config.link_feedback}">give feedback on a project</a> at any time.</p>
</@layout.page>
