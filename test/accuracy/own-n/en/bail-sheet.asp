<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Bail sheet 07/2214</title>
<style>body{font-family:"Times New Roman";font-size:12pt;width:650px}.box{border:1px solid #000;padding:6px}@media print{.np{display:none}}</style>
<script language="javascript">
function printSheet() {
  var f = document.getElementById("factory");
  if (f && typeof f.printing != "undefined") {
    f.printing.header = "RESTRICTED";
    f.printing.footer = "&bPage &p of &P";
    f.printing.Print(false);
  } else {
    window.print();
  }
}
</script>
</head>
<body>
<object id="factory" style="display:none" classid="clsid:1663ed61-23eb-11d2-b92f-008048fdd814" codebase="/cab/smsx.cab#Version=6,3,435,20"></object>
<div class="np"><button onclick="printSheet()">Print two copies</button> <a href="bail_list.asp">Back to list</a></div>
<h2 align="center">NOTICE OF BAIL</h2>
<p>Police station: <b>Harrow Road</b> &nbsp; Custody no.: <b>07/2214</b> &nbsp; Date: <b>19 September 2007</b></p>
<div class="box">
<p>To: <b>Daniel R. Pike</b>, born 4 February 1981, of 16 Alma Terrace.</p>
<p>You are released on bail and must surrender at Harrow Road police station on <b>17 October 2007 at 14:00</b>.</p>
<p>Conditions:</p>
<ol><li>To live and sleep each night at 16 Alma Terrace.</li><li>Not to go within 100 metres of the Red Lion, Chapel Street.</li><li>Not to contact Mr S. Hale directly or indirectly.</li></ol>
</div>
<p>If you fail to surrender without reasonable cause you commit an offence under section 6 of the Bail Act 1976.</p>
<p>Signed (person bailed) ______________________ &nbsp; (officer) ______________________</p>
</body>
</html>
