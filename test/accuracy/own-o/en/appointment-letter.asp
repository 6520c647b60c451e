<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Appointment letter</title>
<style type="text/css">body{font:12pt "Times New Roman";margin:2cm;width:17cm} .noprint{background:#eee;padding:6px;font:11px Arial} @media print{.noprint{display:none}}</style>
<script language="javascript">
function printLetter() {
  var f = document.getElementById("factory");
  if (f && f.object && typeof f.printing != "undefined") {
    f.printing.header = ""; f.printing.footer = ""; f.printing.topMargin = 18;
    f.printing.Print(false);
  } else window.print();
  document.getElementById("done").innerHTML = "Sent to printer " + new Date().toLocaleTimeString();
}
</script></head>
<body>
<object id="factory" style="display:none" classid="clsid:1663ed61-23eb-11d2-b92f-008048fdd814" codebase="smsx.cab#Version=6,3,435,20"></object>
<div class="noprint"><input type="button" value="Print letter" onclick="printLetter()"> <input type="button" value="Back" onclick="history.back()"> <span id="done"></span></div>
<p align="right">District General Hospital<br>Out-patients' Department<br>3 October 2005</p>
<p>Mr Leonard Pike<br>7 Quarry Cottages<br>Stainbeck</p>
<p>Dear Mr Pike,</p>
<p><b>Hospital number 88-2041-3: Eye Clinic</b></p>
<p>An appointment has been made for you to see <b>Mr Abernethy</b> or a member of his team on <b>Tuesday, 25 October at 10.20 am</b>. Please bring this letter, your glasses and a list of your tablets. Drops may be put in your eyes and you should not drive for some hours afterwards.</p>
<p>If you cannot come, please ring 01234 555120 so that the time can be given to another patient.</p>
<p>Yours sincerely,</p><p>Appointments Officer</p>
</body></html>
