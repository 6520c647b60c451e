<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>KB00217 - "Error: Automation server can't create object"</title>
<link rel="stylesheet" href="kb.css" type="text/css">
</head>
<body>
<div class="crumb">ICT Knowledge Base &gt; Desktop &gt; Internet Explorer</div>
<h1>KB00217: "Automation server can't create object" in the Letters system</h1>
<table class="f"><tr><td>Applies to</td><td>Windows XP, Internet Explorer 6 and 7</td></tr><tr><td>Updated</td><td>19/02/2008 by T. Rushworth</td></tr></table>
<h2>Symptom</h2>
<p>When a user clicks <b>Create letter</b> the message "Automation server can't create object" appears and Word does not start.</p>
<h2>Cause</h2>
<p>The page creates Word with the following line, which Internet Explorer refuses unless the site is in the Trusted Sites zone:</p>
<pre>
wd = new ActiveXObject("Word.Application");
&lt;object classid="clsid:000209FF-0000-0000-C000-000000000046"&gt;&lt;/object&gt;
</pre>
<h2>Resolution</h2>
<ol>
<li>Tools &gt; Internet Options &gt; Security &gt; Trusted sites &gt; Sites. Add <tt>http://housing</tt>.</li>
<li>Custom Level: set <i>Initialize and script ActiveX controls not marked as safe</i> to <b>Prompt</b>.</li>
<li>Close all Internet Explorer windows and try again.</li>
</ol>
<p>Was this article useful? <form action="kb_vote.asp" method="post" style="display:inline"><input type="hidden" name="kb" value="217"><input type="submit" name="v" value="Yes"> <input type="submit" name="v" value="No"></form></p>
</body>
</html>
