<html><head><title>Housing Letters</title>
<style>
body { font-family: Verdana; font-size: 8pt; margin: 10px }
th { background: #7A1F3D; color: white; text-align: left }
td, th { font-size: 8pt; padding: 3px 6px }
</style>
<script language="JavaScript">
var wd = null;
function createObj(progid)
{
  try { return new ActiveXObject(progid); }
  catch(e) { alert("Microsoft Word could not be started.\n\nContact the ICT Helpdesk on 5555."); return null; }
}
function fill(doc, bm, val)
{
  if (doc.Bookmarks.Exists(bm)) doc.Bookmarks(bm).Range.Text = val;
}
function makeLetter(ref, nm, addr, bal)
{
  var f = document.frm;
  var tpl = f.template.options[f.template.selectedIndex].value;
  if (tpl == "") { alert("Choose a letter first"); return; }
  if (wd == null) wd = createObj("Word.Application");
  if (wd == null) return;
  wd.Visible = true;
  var doc = wd.Documents.Add("\\\\HOUSING1\\templates\\" + tpl + ".dot");
  fill(doc, "TenancyRef", ref);
  fill(doc, "TenantName", nm);
  fill(doc, "TenantAddress", addr.split("|").join("\r"));
  fill(doc, "Balance", bal);
  fill(doc, "Officer", f.officer.value);
  wd.Activate();
}
</script></head>
<body>
<h3>Rent arrears - letters to produce today</h3>
<form name="frm">
Letter: <select name="template"><option value="">-- choose --</option><option value="ARR1">First reminder (ARR1)</option><option value="ARR2">Second reminder (ARR2)</option><option value="NOSP">Notice of seeking possession</option><option value="VISIT">Appointment for visit</option></select>
&nbsp; Officer: <input name="officer" value="J. Whitcombe" size="18">
</form>
<table border="0" cellspacing="1" bgcolor="#CCCCCC">
<tr><th>Tenancy</th><th>Tenant</th><th>Address</th><th>Balance</th><th>Stage</th><th></th></tr>
<tr bgcolor="#FFFFFF"><td>0034561</td><td>Mrs P Hartley</td><td>12 Gorse Close|Milton</td><td align="right">&pound;184.20</td><td>1</td><td><input type="button" value="Create letter" onclick="makeLetter('0034561','Mrs P Hartley','12 Gorse Close|Milton','184.20')"></td></tr>
<tr bgcolor="#EEF3F8"><td>0031872</td><td>Mr D Okafor</td><td>3b Station Parade|Milton</td><td align="right">&pound;311.75</td><td>1</td><td><input type="button" value="Create letter" onclick="makeLetter('0031872','Mr D Okafor','3b Station Parade|Milton','311.75')"></td></tr>
<tr bgcolor="#FFFFFF"><td>0029310</td><td>Mr & Mrs Lane</td><td>47 Elm Way|Hadleigh</td><td align="right">&pound;602.14</td><td>2</td><td><input type="button" value="Create letter" onclick="makeLetter('0029310','Mr & Mrs Lane','47 Elm Way|Hadleigh','602.14')"></td></tr>
<tr bgcolor="#EEF3F8"><td>0041120</td><td>Miss S Trent</td><td>Flat 9 Beech House|Hadleigh</td><td align="right">&pound;95.60</td><td>1</td><td><input type="button" value="Create letter" onclick="makeLetter('0041120','Miss S Trent','Flat 9 Beech House|Hadleigh','95.60')"></td></tr>
<tr bgcolor="#FFFFFF"><td>0040007</td><td>Mr R Bhatt</td><td>18 Quay Street|Milton</td><td align="right">&pound;1240.88</td><td>3</td><td><input type="button" value="Create letter" onclick="makeLetter('0040007','Mr R Bhatt','18 Quay Street|Milton','1240.88')"></td></tr>
<tr bgcolor="#EEF3F8"><td>0038845</td><td>Mrs J Collier</td><td>2 Mill Lane|Stoke</td><td align="right">&pound;220.00</td><td>2</td><td><input type="button" value="Create letter" onclick="makeLetter('0038845','Mrs J Collier','2 Mill Lane|Stoke','220.00')"></td></tr>
</table>
<p>6 accounts. Letters are logged automatically on the rents system overnight.</p>
</body></html>
