<html><head><title>Pathology results</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<script language="javascript" src="xmlhelp.js"></script>
<script language="javascript">
function showSample(n) {
  render("res_" + n + ".xml", "results.xsl", document.getElementById("out"));
}
</script>
<style>body,td,th,select{font:10pt Arial}.pat{background:#ffffcc;border:1px solid #cc9;padding:4px}</style></head>
<body onload="showSample('448120')">
<div class="pat"><b>FLETCHER, Dorothy</b> &nbsp; DOB 14/02/1931 &nbsp; Hosp. no. H203318 &nbsp; Ward 12 &nbsp; Cons. Dr Amin</div>
<p>Sample <select onchange="showSample(this.value)"><option value="448120">448120 - 03/12 08:15 - U&amp;E, FBC<option value="447903">447903 - 01/12 07:50 - U&amp;E<option value="447311">447311 - 28/11 21:40 - Admission profile</select></p>
<div id="out">Fetching results ...</div>
<p><font size="1">Results are confidential. Telephone the duty biochemist (bleep 220) for advice.</font></p>
</body></html>
