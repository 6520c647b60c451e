// HR Self Service, leave module v2.3
// The month calendar is installed with Visual Basic 6 and is on all council desktops.
var calendar = new ActiveXObject("MSComCtl2.MonthView");
var picking = "first";

calendar.StartOfWeek = 2;
calendar.ShowToday = true;
calendar.MultiSelect = false;

function showCalendar() {
  var place = document.all.calendar;
  place.appendChild(calendar.object);
  calendar.attachEvent("DateClick", function (day) {
    document.forms.request.elements[picking].value = formatDay(day);
  });
}

function pick(field) {
  picking = field;
  calendar.SetFocus();
}

function formatDay(day) {
  var d = new Date(day);
  return d.getDate() + "/" + (d.getMonth() + 1) + "/" + d.getYear();
}

function sendRequest() {
  var form = document.forms.request;
  if (form.first.value == "" || form.last.value == "") {
    alert("Please choose the first and last day of your leave in the calendar.");
    return false;
  }
  return true;
}
