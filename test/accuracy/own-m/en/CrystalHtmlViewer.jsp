<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Stock valuation</title>
<style type="text/css">
.crtoolbar{background:#d4d0c8;padding:3px;width:100%}
.fc1{position:absolute;font:bold 12pt Arial}.fc2{position:absolute;font:9pt Arial}.ad{border-bottom:1px solid #000;position:absolute}
#rpt{position:relative;height:300px}
</style>
<script type="text/javascript">
function nav(p) { var f = document.forms["crform"]; f.viewerAction.value = p; f.submit(); }
function printReport() {
  var isIEWin = window.ActiveXObject && navigator.platform.indexOf("Win") == 0;
  if (isIEWin && document.forms["crform"].printMode.value == "activex") {
    var w = window.open("", "prn", "width=350,height=200");
    w.document.write('<object id="CrPrint" classid="clsid:BAEE131D-290A-4541-A50A-8936F159563A" codebase="PrintControl.cab"><param name="URL" value="stock.rpt"></object>');
    w.document.close();
  } else nav("printpdf");
}
</script></head>
<body leftmargin="0" topmargin="0">
<form name="crform" method="post" action="viewrpt.cwr"><input type="hidden" name="viewerAction"><input type="hidden" name="printMode" value="activex">
<div class="crtoolbar"><input type="button" value="Export" onclick="nav('export')"> <input type="button" value="Print" onclick="printReport()">
<input type="button" value="|&lt;" onclick="nav('first')"><input type="button" value="&lt;" onclick="nav('prev')"> Page 1 of 4 <input type="button" value="&gt;" onclick="nav('next')"><input type="button" value="&gt;|" onclick="nav('last')"></div>
</form>
<div id="rpt">
<div class="fc1" style="left:20px;top:10px">Stock valuation at 30 April</div>
<div class="ad" style="left:20px;top:40px;width:560px"></div>
<div class="fc2" style="left:20px;top:48px">4471-A</div><div class="fc2" style="left:140px;top:48px">Bearing housing</div><div class="fc2" style="left:480px;top:48px">12,440.00</div>
<div class="fc2" style="left:20px;top:66px">4480</div><div class="fc2" style="left:140px;top:66px">Drive shaft, long</div><div class="fc2" style="left:480px;top:66px">8,215.50</div>
<div class="fc2" style="left:20px;top:84px">5002-C</div><div class="fc2" style="left:140px;top:84px">Seal kit</div><div class="fc2" style="left:480px;top:84px">1,003.20</div>
</div>
</body></html>
