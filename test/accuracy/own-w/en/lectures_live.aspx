<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" /><title>EconLectures - ECON204 week 6</title>
<style type="text/css">html,body{height:100%;margin:0;font-family:Segoe UI,Arial}#host{height:520px}</style>
<script type="text/javascript">
function onSilverlightError(sender,args){var m="Error "+args.ErrorCode+"\n"+args.ErrorMessage;if(args.ErrorType!="ImageError")throw new Error(m);}
</script></head><body><h1>ECON204 &ndash; Week 6: Natural monopolies</h1><p>Lecturer: Prof. A. Whitcombe. Recorded 11 November 2010.</p>
<div id="host"><object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/LecturePlayer.xap" /><param name="onError" value="onSilverlightError" /><param name="minRuntimeVersion" value="4.0.50401.0" /><param name="initParams" value="lecture=204-06,slides=true" />
<a href="/install/silverlight.exe"><img src="slbadge.png" alt="Get Microsoft Silverlight" style="border-style:none" /></a></object></div>
<p>Attendance is recorded when you have watched 80% of the lecture.</p></body></html>
