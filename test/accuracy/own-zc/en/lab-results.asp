<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Pathology Results Enquiry</title>
<script language="JavaScript" src="rpc.js"></script>
<script language="JavaScript">
function getResults() {
  var h = document.getElementById("hospno").value;
  if (h == "") { alert("Enter hospital number"); return; }
  document.getElementById("stat").innerHTML = "Searching...";
  var doc = rpcGet("results.xml?h=" + escape(h));
  var list = doc.selectNodes("/results/test");
  var s = "<table border=1 cellspacing=0><tr><th>Test<th>Value<th>Unit<th>Range<th>Flag</tr>";
  for (var i = 0; i < list.length; i++) {
    var n = list[i];
    s += "<tr><td>" + n.getAttribute("name") + "<td>" + n.getAttribute("value") + "<td>" + n.getAttribute("unit") +
      "<td>" + n.getAttribute("range") + "<td><b>" + n.getAttribute("flag") + "</b></tr>";
  }
  document.getElementById("out").innerHTML = s + "</table>";
  document.getElementById("stat").innerHTML = list.length + " results";
}
</script>
</head>
<body style="font-family:Arial;font-size:10pt">
<h2>Pathology Results Enquiry</h2>
<p>For use by ward staff. Results are provisional until authorised by the duty pathologist.</p>
<form onsubmit="getResults();return false">
Hospital no. <input id="hospno" maxlength="8" size="10">
<input type="submit" value="Find results"> <span id="stat"></span>
</form>
<div id="out"></div>
<p><font size=1>Flags: H high, L low, C critical (phoned). Problems: bleep 3307.</font></p>
</body>
</html>
