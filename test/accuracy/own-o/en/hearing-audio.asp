<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Hearing recordings - playback</title>
<style>body{font-family:Times New Roman;margin:20px} td{vertical-align:top;padding:3px 10px 3px 0}</style></head>
<body>
<h2>Playback of hearing recording</h2>
<table>
<tr><td>Case</td><td>2001/C/1187 &ndash; Tolley v Marine Supply Co.</td></tr>
<tr><td>Court / date</td><td>Court 5, 19 September 2001, morning sitting</td></tr>
<tr><td>Before</td><td>HH Judge Penhallow</td></tr>
<tr><td>Released to</td><td>Appeals Office, for note of judgment only</td></tr>
</table>
<p>
<embed name="clip" src="tolley-am.rpm" type="audio/x-pn-realaudio-plugin" controls="ControlPanel" console="c1" width="350" height="36" autostart="false"><br>
<embed src="tolley-am.rpm" type="audio/x-pn-realaudio-plugin" controls="PositionSlider" console="c1" width="350" height="25"><br>
<embed src="tolley-am.rpm" type="audio/x-pn-realaudio-plugin" controls="StatusBar" console="c1" width="350" height="25">
</p>
<p><a href="javascript:document.clip.SetPosition(0)">Opening</a> | <a href="javascript:document.clip.SetPosition(1260000)">Claimant in evidence</a> | <a href="javascript:document.clip.SetPosition(4980000)">Ruling on disclosure</a></p>
<p><i>Recordings may not be copied. Every playback is entered in the register under your log-on name.</i></p>
</body></html>
