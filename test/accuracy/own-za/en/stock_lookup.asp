<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
<TITLE>Stores - Part lookup</TITLE>
<SCRIPT LANGUAGE="JavaScript">
var http = false;
function getHTTP() {
  var x = null;
  try { x = new ActiveXObject("Msxml2.XMLHTTP"); }
  catch (e) {
    try { x = new ActiveXObject("Microsoft.XMLHTTP"); }
    catch (e2) { x = null; }
  }
  if (!x && typeof XMLHttpRequest != 'undefined') x = new XMLHttpRequest();
  return x;
}
function lookup() {
  var p = document.frm.part.value.toUpperCase();
  if (p.length < 3) { alert('Type at least three characters of the part number'); return false; }
  http = getHTTP();
  http.open('GET', 'stock_data.txt?p=' + escape(p), true);
  http.onreadystatechange = function () {
    if (http.readyState != 4) return;
    var rows = http.responseText.split('\n'), h = '', n = 0;
    for (var i = 0; i < rows.length; i++) {
      var c = rows[i].split('|');
      if (c[0].indexOf(p) == 0) { n++; h += '<tr><td>' + c.join('</td><td>') + '</td></tr>'; }
    }
    document.getElementById('out').innerHTML = n ? '<table border=1 cellpadding=3><tr><th>Part</th><th>Description</th><th>Bin</th><th>On hand</th></tr>' + h + '</table>' : 'Nothing found.';
  };
  http.send(null);
  return false;
}
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF">
<FONT FACE="Arial" SIZE="2">
<B>Central Stores &gt; Part lookup</B><HR SIZE=1>
<FORM NAME="frm" onSubmit="return lookup()">Part no. starts with <INPUT NAME="part" SIZE=12> <INPUT TYPE="submit" VALUE="Find"></FORM>
<DIV ID="out"></DIV>
<P>Not sure of the number? Ring the counter on ext. 2210 (07:30-15:45). Stock is counted nightly, so bins emptied today still show yesterday's figure.
</FONT></BODY></HTML>
