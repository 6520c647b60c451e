<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<title>Ward referral</title>
<link rel="stylesheet" type="text/css" href="duty.css">
<script type="text/javascript">
function findPatient() {
  var answer = window.showModalDialog('find-patient.asp', window, 'dialogWidth:520px;dialogHeight:400px;status:no');
  if (answer != null) {
    document.referral.patient.value = answer.number;
    document.referral.ward.value = answer.ward;
  }
}
function chooseWard() {
  document.referral.ward.value = showModalDialog('wards.asp', '', 'dialogWidth:300px') || '';
}
</script>
</head>
<body>
<h1>Ward referral</h1>
<form name="referral" action="referral.asp" method="post">
<p>Patient number <input name="patient" id="patient" readonly> <input type="button" value="Find patient" onclick="findPatient()"></p>
<p>Ward <input name="ward" id="ward" readonly> <input type="button" value="Choose ward" onclick="chooseWard()"></p>
<p>Reason <textarea name="reason" rows="4" cols="50"></textarea></p>
<p><input type="submit" value="Send referral"></p>
</form>
</body>
</html>
