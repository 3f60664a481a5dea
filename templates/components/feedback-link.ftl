<#ftl output_format="HTML">
<#--
  Asks readers what they think of the page, by email.

  email     the address to write to
  subject   the first line of the email, so that we know which page is meant
  text      what the link says ("Tell us what you think of this page")
-->
<#macro feedbackLink email subject text="Tell us what you think of this page">
<a href="mailto:${email}?subject=${subject?url("UTF-8")?replace("+", "%20")}">${text}</a></#macro>
