<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>LabTrack - Haematology - Scattergram review</title>
<style>body{font-family:Arial;font-size:12px;background:#fffff4}td{font-size:12px}.t{background:#006666;color:#fff;padding:4px}</style>
</head>
<body>
<div class="t">LabTrack 4.2 &gt; Haematology &gt; Review queue &gt; Sample H06-118842</div>
<table width="100%"><tr><td valign="top" width="220">
<p><b>Patient</b> 774-120-3381 (F, 58)<br><b>Ward</b> C4 Renal<br><b>Received</b> 09:41<br><b>Analyser</b> XE-B, rack 17/4</p>
<p><b>Flags</b><br>PLT clumps?<br>Left shift?</p>
<p>Look at all four channels before you release. If the cell populations overlap, ask for a film.</p>
<form name="rev" action="review.do" method="post">
<input type="hidden" name="sample" value="H06-118842"><input type="hidden" name="gates">
<input type="button" value="Release" onclick="fin('R')"><br>
<input type="button" value="Request film" onclick="fin('F')"><br>
<input type="button" value="Repeat" onclick="fin('X')">
<input type="hidden" name="decision">
</form>
</td><td valign="top">
<applet name="scat" code="uk.labtrack.view.ScatterApplet.class" archive="labview.jar,jchart.jar" width="640" height="480" mayscript>
<param name="sample" value="H06-118842">
<param name="dataurl" value="/labtrack/raw?sample=H06-118842">
<param name="channels" value="DIFF,WBC/BASO,IMI,RET">
You need the Java plug-in to see the scattergrams. Please call the LIMS desk.
</applet>
</td></tr></table>
<script language="JavaScript">
function fin(d) {
  if (!document.scat.allChannelsViewed()) { alert("Please view every channel first."); return; }
  document.rev.gates.value = document.scat.getGates();
  document.rev.decision.value = d;
  document.rev.submit();
}
</script>
</body></html>
