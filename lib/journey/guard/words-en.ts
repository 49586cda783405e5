/** English words of the guard, by kind. Lower case, without accents. */
import type { WordList } from './kinds.ts'

export const en: WordList = {
  nouns: {
    channel: `
      website webpage homepage site webshop app internet portal google bing wikipedia facebook instagram
      tiktok linkedin pinterest youtube whatsapp snapchat twitter tripadvisor airbnb amazon ebay trustpilot
      zoom_call mail email mailing mailshot newsletter sms text_message text phone telephone phonecall call
      chat chatbot livechat voicemail hotline helpline callcentre callcenter helpdesk voicebot leaflet flyer
      brochure poster advert advertisement ad commercial banner newspaper magazine catalogue radio tv
      television podcast vlog blog video clip forum review letterbox mailbox comparison_site search_engine
      search_result qr_code push_notification notification banner_ad desk checkout counter reception store
      shop showroom branch kiosk stand booth canteen cloakroom lobby waiting_room fitting_room gate carousel
      turnstile machine vending_machine self-service_till screen display touchscreen noticeboard sign
      signpost scanner doorbell intercom rack shelf audio_guide loudspeaker announcement terminal locker
      meter_reader atm pos window_display barrier dropbox pickup_point collection_point help_point
      information_point service_point travel_agency box_office chat_window dashboard contact_page faq
      search_bar configurator basket webcam livestream customer_service customer_services customer_support
      support_line front_desk switchboard billboard info_point popup pop-up landing_page hashtag social_post
      advertorial security_check passport_control customs baggage_belt car_park departure_hall arrival_hall
      entrance exit drop_box ticket_inspection page webform knowledge_base school_gate public_address gmail
      outlook paypal klarna spotify netflix chatgpt skype zoom_meeting teams_meeting escalator self-checkout
      emergency_button dealership food_truck help_line live_stream text_reminder billboard_ad search_ad
      article trade_show tradeshow delivery_tracking order_tracking parcel_tracking callback hold_music
      answering_machine contact_form job_board vacancy_site client_portal patient_portal customer_portal
      intranet pin_board whiteboard menu_board shop_window street_sign delivery_van promotion_stand
      tasting_table collection_desk information_desk check-in_counter self-scan card_reader ticket_machine
      coffee_corner gift_shop tram_bell loudhailer customer_rating star_rating departure_board notice_board
      first-aid_post aid_post`,
    paper: `
      invoice quote quotation contract ticket pass confirmation reminder parcel package form manual letter
      card receipt bill questionnaire survey checklist booklet guidebook voucher coupon badge wristband
      sticker label password pincode pin_code passcode access_code discount_code code invitation invite
      statement payslip note memo menu floor_plan route_map timetable itinerary welcome_pack starter_kit
      goodie_bag gift_bag sample report_card prescription referral_letter policy_document small_print
      terms_and_conditions envelope overdue_notice parking_fine fine_notice error_message message sms_code
      id_card business_card warranty_card thank-you_card packaging gift_card report_letter newsletter_item
      notice meter_reading data_sheet price_list price_tag datasheet infographic worksheet passport_photo
      report programme x-ray scan alert slip tag deed greeting_card wedding_card name_tag medal
      fridge_magnet keyring overview cost_overview specification timesheet pill_box info_pack
      information_pack starter_pack welcome_kit sim_card bank_card loyalty_card stamp_card parking_ticket
      tax_letter memorial_card itemised_bill confirmation_slip school_report annual_report certificate
      weekly_letter postcard drawing door_hanger folder binder packing_list shopping_list`,
    person: `
      adviser advisor agent steward stewardess neighbour neighbor colleague nurse doctor gp surgeon
      consultant specialist dentist vet pharmacist therapist physiotherapist psychologist dietician
      assistant receptionist host hostess waiter waitress barista cashier salesperson salesman saleswoman
      representative rep estate_agent account_manager case_manager project_manager notary lawyer solicitor
      valuer surveyor builder plumber electrician painter engineer mechanic technician fitter cleaner
      courier postman driver conductor guide ranger curator teacher tutor mentor headteacher lecturer
      professor trainer coach referee volunteer instructor clerk officer councillor policeman undertaker
      funeral_director celebrant vicar priest loss_adjuster adjuster removal_man mover hairdresser stylist
      recruiter line_manager midwife babysitter librarian doorman guard bouncer baker butcher inspector
      influencer ambassador designer architect banker accountant bookkeeper social_worker interpreter
      speaker staff_member shop_assistant salesclerk employee crew_member usher lifeguard registrar operator
      delivery_man delivery_driver landlord concierge bellboy attendant janitor caretaker optician collector
      barber judge bailiff gardener window_cleaner masseur orthodontist hygienist audiologist oncologist
      cardiologist anaesthetist radiologist dance_teacher swimming_teacher cook chef sommelier purser
      travel_agent mediator job_coach career_coach handyman roofer tiler kitchen_adviser interior_stylist
      breakdown_man meter_man enforcement_officer youth_worker author supervisor store_manager
      branch_manager shopkeeper newsagent warden matron ward_sister carer invigilator dean headmaster
      bus_driver taxi_driver train_guard ground_crew flight_attendant team_leader group_leader counsellor`,
    circle: `
      friend grandma grandpa granny mother father sister brother aunt uncle teammate classmate mum dad
      fellow_patient fellow_traveller sister-in-law brother-in-law cousin neighbours mate`,
    talk: `
      conversation consultation demo demonstration webinar test_drive trial_lesson taster_session
      guided_tour home_visit site_visit open_day open_evening open_house interview blood_test info_evening
      parents_evening kick-off_meeting one-to-one check-up appointment_with video_call briefing debriefing
      handshake greeting surgery_hour follow-up_call talk information_evening drop-in_session drop-in
      vaccination jab ultrasound inspection_visit info_session taster_day taster_evening progress_talk
      exit_interview tour_of intake_interview mortgage_interview medical_check eye_test hearing_test
      health_check lice_check bag_check safety_check boiler_check tyre_check`,
    period: `
      week month year day season weekend hour period summer winter quarter decade night morning evening
      afternoon phase time years`,
    phase: `
      stay use preparation orientation exploration search choice decision anticipation journey trip holiday
      renovation move recovery rehabilitation aftercare maintenance problem goodbye beginning end start
      arrival departure aftermath life study training treatment admission operation pregnancy birth grief
      retirement switch need wish dream doubt care loss damage membership subscription match adventure
      childhood introduction resolution habit routine help home school_years career adjustment wedding
      marriage motivation rhythm injury surgery`,
    company: `
      fulfilment fulfillment approval onboarding invoicing underwriting escalation dispatching procurement
      purchasing_process archiving workflow logistics reconciliation rostering due_diligence provisioning
      accounts_receivable accounts_payable debt_collection fraud_detection record_keeping record-keeping
      risk_assessment quality_control quality_assurance decision-making warehousing stocktaking triage
      pick-and-pack stock_control prospecting adjudication data_entry ticket_routing intake administration
      compliance_check quality_check eligibility_check reference_check candidate_screening month-end_closing
      sign-off internal_alignment master_data work_preparation price_calculation customer_profile
      risk_profile timetabling`,
    handle: `
      management scheduling allocation registration migration processing handling verification validation
      collection distribution transfer submission assignment preparation creation setup control follow-up
      authorisation authorization replenishment entry generation closure routing admin drafting production
      conversion reporting monitoring analysis issuance calculation acceptance payout update vetting
      segmentation prioritisation documentation intake outreach nurturing profiling dispatch recruitment
      sourcing governance audit provision termination handover roster rota timetable screening selection
      matching placement planning qualification sterilisation sterilization disinfection`,
    case: `
      application request file lead order work_order claim complaint case quote invoice contract referral
      permit mortgage credit loan stock inventory pupil customer_data customer client member patient
      capacity shift staff theatre route material fee payment ticket subsidy benefit objection enrolment
      enrollment registration reservation delivery shipment return refund candidate applicant policy premium
      risk prospect incident change campaign asset relationship portfolio deal pipeline sales demand fleet
      crew bed identity background compliance database churn retention stakeholder revenue tenant donor
      collections deceased damage_report council eligibility subscriber volunteer care_plan treatment_plan
      decision damage_assessment loss_adjuster admission admissions mailing_list mail_campaign engineer
      fitter technician sim_card connection housing auditorium hall prescription part spare_part container
      diary ticket_sales blood blood_sample workplace vat lease_contract loading_plan purchase_order absence
      vacancy waiting_list price_list patient_file care_request signal dataset quality completeness
      assortment police_report invoice_data creditworthiness solvency register roll ledger installation
      resource vendor document`,
    department: `
      back_office backoffice department sales_team marketing_team head_office front_office finance_team
      management_team controller compliance_team legal_team claims_team operations_team warehouse it_team
      hr_team support_team scheduling_team`,
    client: `
      customer client patient visitor applicant policyholder tenant learner member traveller guest resident
      citizen student subscriber donor buyer candidate user prospect passenger employee`,
    weigh: 'review assessment check evaluation rating scoring count inspection audit analysis',
    thing: `
      door stairs sofa couch shelf shelves table chair seat queue headset glasses bag platform wall window
      mat button bench doormat doorstep flag playground coffee key box bell mirror safe cupboard drawer`,
    jargon: `
      lead campaign funnel pipeline upsell upselling cross-sell cross-selling churn retention segment
      segmentation target_group lead_generation backlog crm erp sla kyc kpi compliance stakeholder
      account_plan sales_process sales_cycle customer_database marketing_automation nurturing pitch_deck
      revenue margin utilisation utilization back-office work_process purchasing_process hiring_process
      order_process production_process customer_acquisition conversion_rate lead_conversion prospect_list
      customer_satisfaction service_level turnaround_time throughput nps`,
    work: `
      allocation measurement automation reporting provisioning scheduling timetabling rostering verification
      processing handling replenishment restocking forecasting benchmarking resourcing reallocation
      adjudication issuance authorisation authorization dispatch procurement warehousing reconciliation
      invoicing vetting optimisation optimization digitisation digitization routing needs_assessment
      care_assessment prioritisation prioritization underwriting profiling scoring auditing distribution
      fulfilment deduplication cleansing approval assessment administration enforcement calculation triage
      grading budgeting costing tendering sourcing coding tagging manufacturing licensing archiving payroll
      contracting stocktake stocktaking dispatching rota reassignment decommissioning management`,
  },
  verbs: {
    act: `
      call phone ring click scan download upload swipe scroll google email text chat log_in login log_on
      sign_in pay tap type print dial tick fax message fill_in fill_out click_through skype browse_through
      leaf_through leaf flick sign`,
    light: `
      read watch ask visit receive look see hear collect pick_up hand send submit listen open show tell
      discuss report reply post redeem stamp taste meet_with drop_off walk_into talk_to talk_with speak_to
      speak_with attend notify view put sit park request consult reset enter`,
    busy: `
      buy purchase book search rent order borrow exchange register enrol apply shop reserve sell pack unpack
      check_in check_out browse arrange join subscribe`,
    phase: `
      plan decide compare prepare live use become settle solve travel choose dream explore discover consider
      wonder hesitate wait recover adjust grow enjoy experience realise realize notice want need find_out
      design renovate move decorate build marry leave arrive finish cancel switch renew continue stop start
      begin keep maintain work cooperate study train exercise play rehabilitate care grieve return celebrate
      gather cope invest feel long look_forward remember relive hope lose organise organize change improve
      negotiate bid stay save learn drive cook wander try live_with get_used get_ready get_stuck retire
      apply_for look_for look_around look_after switch_to shop_around pay_off pay_back pay_taxes think_about
      going_through make_up fall come_home come_back go_home deal struggle expand master trade_in hunt
      shop_for stick fly cycle camp walk_away share outgrow downsize belong commit reflect rest heal find
      run`,
    company: `
      onboard dispatch escalate allocate assign forward invoice archive provision segment triage underwrite
      upsell requisition adjudicate roster reroute credit_check fulfil fulfill authorise authorize procure
      draft issue bill moderate sterilise sterilize disinfect`,
    handle: `
      handle verify validate schedule create update register transfer generate route close follow_up process
      reject migrate enter record calculate inform notify reserve restock replenish transport convert
      recruit source acquire retain vet screen compile distribute produce publish audit grant determine
      dispatch approach clean_up set_up book call_in deploy forward evaluate coordinate administer code
      digitise digitize reallocate release withdraw refer activate deactivate sort relabel count empty
      monitor chase call_up book_in inspect analyse analyze fill prioritise direct supervise instruct match
      discharge admit qualify reconcile`,
    weigh: 'review assess check evaluate rate score approve',
    batch: `
      activate deactivate allocate verify validate generate distribute migrate assign chase restock inspect
      call_up book_in`,
  },
  exact: {
    channel: `
      e-mail social_media on_social at_the_door on_the_phone by_text by_post in_the_post by_phone
      at_the_desk rings_the_bell track_and_trace track_&_trace search_results app_store online_counter
      in_the_mailbox on_the_doormat at_the_sideline online_account tv_ad in_store in-store in_person
      letter_box parent_app phone_call at_the_till till_receipt the_till`,
    talk: `
      story_time meeting_with talk_with talk_by chat_with chat_at parents_evening first_meeting group_tour
      trial_class free_trial_class kitchen_table home_visit trial_session taster_class parent_evening
      appointment_at viewing_with a_viewing house_viewing key_handover drop-in_hour court_hearing
      the_hearing`,
    light: `
      tip tips advice recommendation appointment picture pictures photo photos welcome question answer visit
      visits demo_request reading_tip keys_back signature call_back tour greeting help_from hand_over`,
    mode: 'online digital',
    paper: `
      keys key_card library_card boarding_pass condolence_book guest_book queue_number front_door_key
      report_card photo_of picture_of annual_accounts`,
    act: `
      having_blood_taken have_blood_taken taking_a_number fill_in filling_in fills_in log_in logging_in
      logs_in sign_in signing_in contacting contacting_support taking_a_queue_number creating_an_account
      create_account leaving_a_review leaving_a_rating leaving_a_comment leaving_a_message leaving_a_note
      leave_a_review`,
    phase: `
      planning back home preparing ready used_to getting_used getting_to_know getting_ready settling_in
      on_the_way on_holiday forward moving_in moving_out in_hospital getting_started next_year starting_over
      going_back paying_off paying_back paying_taxes living life working getting_by coming_home getting_over
      meeting_people meeting_the meeting_new meeting_other calling_it getting_help getting_into being
      making_sense asking_around reading_at_home watching_the_match watching_the_film getting_there
      getting_around raising_children raising_a_child raising_kids`,
    period: 'first_time days weeks months before after during later afterwards early late',
    being: 'becoming become being be staying stay feeling as',
    case: 'customers leads orders claims',
    department: 'sales marketing finance hr operations logistics underwriters us warehouse_team',
    company: `
      account_management inventory_management stock_management order_management case_management
      risk_management stakeholder_management credit_control credit_check background_check
      purchasing_materials purchasing_department sending_the_invoice sending_the_quote collecting_fees
      collecting_payments route_planning capacity_planning opening_a_file opening_the_file opening_a_case
      into_processing preparing_the_order making_the_roster making_rosters issuing_the_policy
      picking_and_packing pick_and_pack process internal_process prospects making_the_planning
      making_the_loading_plan taking_a_police_report internal_review internal_approval internal_handover
      internal_check internal_meeting purchasing_parts ordering_parts purchasing_supplies ordering_supplies
      ordering_materials ordering_stock purchasing_stock making_the_timetable drawing_up_the order_picking
      sending_out_reminders closing_the_ticket planning_the_delivery scheduling_the_delivery
      preparing_the_quote account_setup system_registration warehouse_picking counting_votes
      vendor_selection verifying_documents document_verification rent_collection determining_the_rate
      sending_invoices sending_quotes drawing_up closing_the_file closing_the_case`,
    none: `
      first_sign early_sign early_signs building_site camp_site call_it_a on_the_same_page signs_of
      first_signs warning_signs post_office home_office turn_the_page in_form report_back watch_over
      passing_the at_home_with look_after look_forward looking_forward looking_for looking_after
      looking_around looking_back getting_well getting_better getting_stuck getting_on making_the_call
      store_the letter_writing washing_machine coffee_machine sewing_machine in_good_hands read_up
      reading_up in_time on_time at_the_end board_game notice_period text_book signs_that signs_of_illness
      asking_for_help seeing_the seeing_results seeing_progress receiving_care receiving_treatment sign_of
      opening_up hearing_loss open_up reading_together signing_up sign_up home_help self_assessment
      driver_licence driver_license giving_notice drafting_a_will draft_a_will billing_address running_costs
      stress_management pain_management time_management weight_management money_management anger_management
      self-management medication_management debt_management crisis_management condition_management
      disease_management bill_shock drawing_up_a_will drawing_up_a_list drawing_up_a_plan`,
    person: 'from_staff by_staff with_staff',
    system: 'in_the_system in_the_crm in_crm in_the_file in_the_register in_the_database',
  },
  ends: {},
  shortEnds: '',
  visit: '',
  clients: `
    customer customers client clients patient patients applicant applicants policyholder policyholders lead`,
  harmless: 'having getting being bringing inviting meeting making joining seeing knowing',
  calling: /(?:[a-z]{2}er|or|ist|ian|woman|wright)$/,
  notCalling: `
    partner mother father brother sister daughter paper computer number winter summer letter water dinner
    later other another weather river centre center cancer member offer order power tower corner flower
    shower laser matter character chapter quarter semester disorder for or door floor minor major error
    color colour labour harbour behaviour list twist gist exist fever liver kidney newsletter ever never
    after over under together better older bigger younger career transfer doctor buyer customer user former
    proper butter border folder shelter newcomer beginner owner`,
  subjects: 'i we you they to customer client and & or who',
  mine: 'my i your',
  fixed: `
    waiting_for wait_for preparing_for ready_for looking_for living_with life_with working_with dealing_with
    coping_with learning_about switching_to dreaming_of thinking_about deciding_on moving_to used_to
    terms_with starting_with getting_started_with help_with trouble_with problems_with looking_forward_to
    preparation_for searching_for hoping_for deciding_about saying_goodbye_to to_know relying_on need_for
    familiar_with shopping_for struggling_with experience_with training_for longing_for caring_for
    hunting_for`,
  spans: 'between until after before during',
  prepositions: `
    on via by with at in from of for to about through over per into during after under until against without
    around within between along outside inside when if whether that who before as because`,
  pointing: 'via by on with at in through from over per',
  doer: 'by',
  small: `
    the a an and my your our their we i you it is are to of for with on at by in from up out off over into
    again not no new old first last other own good getting being becoming making going having what how who
    when whether through about`,
  and: 'and & or plus',
}
